import { documentsOf } from './project-settings.ts';

const NAME = 'spring.application.name';

/** application.properties and the like, in every profile: those of one profile alone have a suffix. */
const EVERY_PROFILE = /(^|\/)application\.(properties|ya?ml)$/;

/**
 * Whether an application has a name under every profile, from its settings files. A name under one profile alone leaves
 * the others without; a file that cannot be read may hold one, which a second one would win over.
 */
export const namesApplication = (settings: ReadonlyMap<string, string>): boolean =>
  [...settings].some(
    ([path, text]) =>
      EVERY_PROFILE.test(path) &&
      (documentsOf(path, text)?.some(
        ({ onProfile, settings: own }) => onProfile === null && own.some(({ key, value }) => key === NAME && value.trim() !== ''),
      ) ??
        true),
  );
