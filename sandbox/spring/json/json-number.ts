const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/;
const VALID = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

/** What of a number's beginning is none: Jackson's words behind `Unexpected character ('x' (code 120))`, or a whole sentence. */
export type NumberFault =
  { readonly kind: 'character'; readonly character: string; readonly what: string } | { readonly kind: 'sentence'; readonly text: string };

/** The number a text begins with, as written; or what is wrong with it. `before` names the token in front of it: START_ARRAY. */
export function readNumber(rest: string, before: string): string | NumberFault {
  const strange = (character: string, what: string): NumberFault => ({ kind: 'character', character, what });
  const inNumber = (character: string, what: string): NumberFault => strange(character, ` in numeric value: ${what}`);
  const ended: NumberFault = { kind: 'sentence', text: `Unexpected end-of-input in ${before}` };

  const notFinite = /^[+-]I/.test(rest) ? notFiniteFault(rest) : undefined;
  if (notFinite !== undefined) return notFinite;
  if (rest === '+') return { kind: 'sentence', text: 'Unexpected end-of-input in a Number value' };
  if (rest.startsWith('+'))
    return inNumber(
      '+',
      'JSON spec does not allow numbers to have plus signs: enable `JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS` to allow',
    );
  if (rest === '-') return ended;
  if (rest.startsWith('-.')) return strange('.', `: expected a valid value ${VALID}`);
  const text = NUMBER.exec(rest)?.[0];
  if (text === undefined)
    return inNumber(
      Array.from(rest)[rest.startsWith('-I') ? 2 : 1] ?? '',
      'expected digit (0-9) to follow minus sign, for valid numeric value',
    );
  if (/^-?0$/.test(text) && /^\d/.test(rest.slice(text.length)))
    return { kind: 'sentence', text: 'Invalid numeric value: Leading zeroes not allowed' };

  const behind = rest.slice(text.length);
  const whole = !/[.eE]/.test(text);
  if (whole && behind.startsWith('.')) return inNumber(Array.from(behind)[1] ?? '.', 'Decimal point not followed by a digit');
  const exponent = /^[eE][+-]?/.exec(behind)?.[0];
  if (exponent !== undefined && !/[eE]/.test(text)) {
    const odd = Array.from(behind.slice(exponent.length))[0];
    return odd === undefined ? ended : inNumber(odd, 'Exponent indicator not followed by a digit');
  }
  return text;
}

function notFiniteFault(rest: string): NumberFault | undefined {
  if (/^[+-]I$/.test(rest)) return { kind: 'sentence', text: 'Unexpected end-of-input in a Number value' };
  const word = /^[+-][\w$]+/.exec(rest)?.[0] ?? '';
  if (!/^[+-](?:INF|Inf)/.test(word)) return undefined;
  return {
    kind: 'sentence',
    text: /^[+-](?:INF|Infinity)$/.test(word)
      ? `Non-standard token '${word}': enable \`JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS\` to allow`
      : `Unrecognized token '${word}': was expecting ${VALID}`,
  };
}
