export type StatusReason =
  | 'AlreadyExists'
  | 'NotFound'
  | 'Conflict'
  | 'Invalid'
  | 'BadRequest'
  | 'ServiceUnavailable'
  | 'InternalError'
  | 'Forbidden'
  | 'TooManyRequests';

/** What the API server answers instead of an object: a Status with reason, HTTP code and message. */
export class StatusError extends Error {
  readonly reason: StatusReason;
  readonly code: number;

  constructor(reason: StatusReason, code: number, message: string) {
    super(message);
    this.reason = reason;
    this.code = code;
  }
}
