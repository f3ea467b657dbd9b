import type { NativeClass, Natives } from '../../java/run/native.ts';
import type { SpringJvm } from '../boot/spring-jvm.ts';
import { security } from '../parts.ts';

const CLASSES = [
  'crypto.bcrypt.BCryptPasswordEncoder',
  'web.servlet.util.matcher.MvcRequestMatcher',
  'web.header.HeaderWriterFilter',
  'web.savedrequest.DefaultSavedRequest',
  'web.method.annotation.AuthenticationPrincipalArgumentResolver',
];

/** The natives of Spring Security's stubs: they come with the part, when a class is first asked for its own. */
export function securityNatives(jvmOf: () => SpringJvm): Natives {
  let made: Natives | undefined;
  const entries = CLASSES.map((short): [string, PropertyDescriptor] => {
    const name = `org.springframework.security.${short}`;
    return [
      name,
      {
        enumerable: true,
        get: (): NativeClass | undefined => (security.isLoaded ? (made ??= security.loaded.ownNatives(jvmOf))[name] : undefined),
      },
    ];
  });
  return Object.defineProperties<Natives>({}, Object.fromEntries(entries));
}
