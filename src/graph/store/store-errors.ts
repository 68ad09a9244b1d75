/** What a store may throw. Adapters translate their driver's errors into these, and only they do. */
export class StoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}
/** The database is away: refused, cut off, not yet started, shutting down, or out of room for readers. */
export class StoreUnavailable extends StoreError {}
/** The deadline passed; whether a write took effect is not known. */
export class StoreTimeout extends StoreError {}
/** The caller's signal was aborted. */
export class StoreAborted extends StoreError {}
/** A uniqueness constraint was violated. */
export class StoreConstraintViolation extends StoreError {}
/** Another process holds the embedded folder. */
export class StoreLocked extends StoreError {}
/** Anything else: a statement the engine refuses, rows not of the stated shape. */
export class StoreFailure extends StoreError {}
/** Another writer was in the way. Tried again until the deadline, so that callers seldom see it. */
export class StoreConflict extends StoreFailure {}
