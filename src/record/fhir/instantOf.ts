/** A moment as FHIR writes one: with seconds and the offset. Throws a RangeError for a date that is none. */
export const instantOf = (made: string) => new Date(made).toISOString()
