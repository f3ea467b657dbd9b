/** A component of an application's health. */
export interface HealthComponent {
  readonly name: string;
  readonly status: string;
  /** As JSON; undefined: there are none. */
  readonly details: string | undefined;
}

/** What Koupleless adds to the actuator of a base. */
export interface ActuatorExtras {
  health(): readonly HealthComponent[];
  /** Entries of `/actuator/info`, each value as JSON. */
  info(): readonly (readonly [key: string, json: string])[];
}
