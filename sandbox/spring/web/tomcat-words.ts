/** Exceptions of Tomcat's parser that have no message. */
export const NO_WORDS = 'null';

/** What Tomcat's parser says of a character, in its words. */
export const strange = (c: string, where: string): string => `The character [${c}] is ${where}`;

/** Of two periods in a row. */
export const OCTET_MISSING = 'Invalid octet [-1]. The valid range for IPv4 octets is 0 to 255.';
