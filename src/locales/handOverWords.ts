/** What the pages say on which a person shows their answers to staff. */
export interface HandOverWords {
  readonly title: string
}
