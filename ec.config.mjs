// Expressive Code's own configuration: with a plugin in it, components that draw code read it from here.
export { codeBlocks as default } from './src/site/code-theme.ts';
