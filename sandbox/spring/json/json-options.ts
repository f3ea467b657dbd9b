/** How a mapper is set up. Features are named as Jackson's enums name them. */
export interface JsonOptions {
  readonly features: ReadonlyMap<string, boolean>;
  /** JsonInclude.Include's name. */
  readonly inclusion: string | undefined;
  /** Class name of a PropertyNamingStrategy, or its constant's name. */
  readonly naming: string | undefined;
  /** Pattern of java.text.SimpleDateFormat, for java.util.Date. */
  readonly dateFormat: string | undefined;
  /** Reads and writes java.time. */
  readonly javaTime: boolean;
}

const DEFAULTS: Readonly<Record<string, boolean>> = {
  FAIL_ON_EMPTY_BEANS: true,
  WRITE_DATES_AS_TIMESTAMPS: true,
  WRITE_DURATIONS_AS_TIMESTAMPS: true,
  FAIL_ON_UNKNOWN_PROPERTIES: true,
  FAIL_ON_INVALID_SUBTYPE: true,
  ACCEPT_FLOAT_AS_INT: true,
};

/** `new ObjectMapper()`. */
export const PLAIN: JsonOptions = { features: new Map(), inclusion: undefined, naming: undefined, dateFormat: undefined, javaTime: false };

/** Spring Boot's mapper before its properties. */
export const BOOT: JsonOptions = {
  ...PLAIN,
  features: new Map([
    ['WRITE_DATES_AS_TIMESTAMPS', false],
    ['WRITE_DURATIONS_AS_TIMESTAMPS', false],
    ['FAIL_ON_UNKNOWN_PROPERTIES', false],
    ['DEFAULT_VIEW_INCLUSION', false],
  ]),
  javaTime: true,
};

export const isOn = ({ features }: JsonOptions, feature: string): boolean => features.get(feature) ?? DEFAULTS[feature] ?? false;

/** Features that change what the trial writes and reads; another one is refused where it is set. */
export const KNOWN_FEATURES: ReadonlySet<string> = new Set([
  'INDENT_OUTPUT',
  'FAIL_ON_EMPTY_BEANS',
  'WRITE_DATES_AS_TIMESTAMPS',
  'WRITE_DURATIONS_AS_TIMESTAMPS',
  'WRITE_ENUMS_USING_TO_STRING',
  'WRITE_ENUMS_USING_INDEX',
  'ORDER_MAP_ENTRIES_BY_KEYS',
  'SORT_PROPERTIES_ALPHABETICALLY',
  'FAIL_ON_UNKNOWN_PROPERTIES',
  'FAIL_ON_NULL_FOR_PRIMITIVES',
  'READ_UNKNOWN_ENUM_VALUES_AS_NULL',
  'ACCEPT_SINGLE_VALUE_AS_ARRAY',
  'ACCEPT_EMPTY_STRING_AS_NULL_OBJECT',
  'ACCEPT_CASE_INSENSITIVE_ENUMS',
  'ACCEPT_CASE_INSENSITIVE_PROPERTIES',
  'USE_BIG_DECIMAL_FOR_FLOATS',
  'DEFAULT_VIEW_INCLUSION',
  'ADJUST_DATES_TO_CONTEXT_TIME_ZONE',
]);

/** A Java property's name in JSON. `strategy`: a class of PropertyNamingStrategies, or a constant's name. */
export function named(property: string, strategy: string | undefined): string {
  const short = (strategy ?? '')
    .replace(/^.*[.$]/, '')
    .replace(/Strategy$/, '')
    .replaceAll('_', '')
    .toLowerCase();
  const words = (separator: string): string =>
    property.replaceAll(/([A-Z]+)/g, (capitals: string, _g: string, at: number) =>
      at === 0 ? capitals.toLowerCase() : `${separator}${capitals.toLowerCase()}`,
    );
  switch (short) {
    case 'snakecase':
      return snake(property);
    case 'uppersnakecase':
      return snake(property).toUpperCase();
    case 'kebabcase':
      return words('-');
    case 'lowerdotcase':
      return words('.');
    case 'lowercase':
      return property.toLowerCase();
    case 'uppercamelcase':
      return property.charAt(0).toUpperCase() + property.slice(1);
    default:
      return property;
  }
}

/** `userName` → `user_name`, `aURL` → `a_url`: an underscore before each run of capitals. */
function snake(name: string): string {
  let out = '';
  let before = false;
  for (let i = 0; i < name.length; i++) {
    const c = name.charAt(i);
    if (i === 0 && c === '_') continue;
    if (c !== c.toLowerCase()) {
      if (!before && out.length > 0 && !out.endsWith('_')) out += '_';
      out += c.toLowerCase();
      before = true;
    } else {
      out += c;
      before = false;
    }
  }
  return out;
}
