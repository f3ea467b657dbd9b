/** Hibernate Validator's English texts, by annotation. */
const P = 'jakarta.validation.constraints';
const H = 'org.hibernate.validator.constraints';

export const MESSAGES: Readonly<Record<string, string>> = {
  [`${P}.AssertFalse.message`]: 'must be false',
  [`${P}.AssertTrue.message`]: 'must be true',
  [`${P}.DecimalMax.message`]: "must be less than ${inclusive == true ? 'or equal to ' : ''}{value}",
  [`${P}.DecimalMin.message`]: "must be greater than ${inclusive == true ? 'or equal to ' : ''}{value}",
  [`${P}.Digits.message`]: 'numeric value out of bounds (<{integer} digits>.<{fraction} digits> expected)',
  [`${P}.Email.message`]: 'must be a well-formed email address',
  [`${P}.Future.message`]: 'must be a future date',
  [`${P}.FutureOrPresent.message`]: 'must be a date in the present or in the future',
  [`${P}.Max.message`]: 'must be less than or equal to {value}',
  [`${P}.Min.message`]: 'must be greater than or equal to {value}',
  [`${P}.Negative.message`]: 'must be less than 0',
  [`${P}.NegativeOrZero.message`]: 'must be less than or equal to 0',
  [`${P}.NotBlank.message`]: 'must not be blank',
  [`${P}.NotEmpty.message`]: 'must not be empty',
  [`${P}.NotNull.message`]: 'must not be null',
  [`${P}.Null.message`]: 'must be null',
  [`${P}.Past.message`]: 'must be a past date',
  [`${P}.PastOrPresent.message`]: 'must be a date in the past or in the present',
  [`${P}.Pattern.message`]: 'must match "{regexp}"',
  [`${P}.Positive.message`]: 'must be greater than 0',
  [`${P}.PositiveOrZero.message`]: 'must be greater than or equal to 0',
  [`${P}.Size.message`]: 'size must be between {min} and {max}',
  [`${H}.Length.message`]: 'length must be between {min} and {max}',
  [`${H}.Range.message`]: 'must be between {min} and {max}',
  [`${H}.URL.message`]: 'must be a valid URL',
  [`${H}.UniqueElements.message`]: 'must only contain unique elements',
};

/** The texts' values: `{min}` of the annotation, `${validatedValue}`, and the one choice that Hibernate's own texts make. */
export function interpolate(
  template: string,
  lookUp: (key: string) => string | undefined,
  attribute: (name: string) => string | undefined,
  validated: () => string,
  depth = 0,
): string {
  const filled = template.replaceAll(/\\?\$?\{([^{}]*)\}/g, (whole, inner: string) => {
    if (whole.startsWith('\\')) return whole.slice(1);
    if (whole.startsWith('$')) {
      if (inner.trim() === 'validatedValue') return validated();
      const choice = /^\s*(\w+) == (true|false) \? '([^']*)' : '([^']*)'\s*$/.exec(inner);
      if (choice) return attribute(choice[1] ?? '') === choice[2] ? (choice[3] ?? '') : (choice[4] ?? '');
      return whole;
    }
    const message = depth < 5 ? lookUp(inner) : undefined;
    if (message !== undefined) return interpolate(message, lookUp, attribute, validated, depth + 1);
    return attribute(inner) ?? whole;
  });
  return filled;
}
