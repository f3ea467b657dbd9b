/** @param same words of one meaning: each list is one word */
export function cutter(same: readonly (readonly string[])[]): (text: string) => readonly string[];
