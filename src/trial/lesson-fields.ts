import { z } from 'astro/zod';

export const bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
/** A path inside the lesson's project. */
export const projectPath = z.string().regex(/^(?!\/|\.\.)[^\\]+$/, 'must be a path inside the project, without a leading slash');
/** A name in addresses. */
export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens');
export const httpPath = z.string().startsWith('/');
export const port = z.number().int().min(1).max(65535).default(8080);
