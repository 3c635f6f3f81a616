/** What the map of the questions says. */
export interface MapWords {
  readonly title: string
  readonly lead: string
}
