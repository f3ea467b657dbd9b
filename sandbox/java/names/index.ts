export { openWorld, type NamedProject, type NameWorld } from './world.ts';
export { findName } from './find.ts';
export { hoverOn } from './hover.ts';
export { renameTo, type Renamed, type RenameRefusal } from './rename.ts';
