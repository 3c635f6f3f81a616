/** What a person did on the first page before its script was there (src/early.ts). */
export interface EarlyStart {
  /** The answer they chose to the first question, if any. */
  readonly chosen: string | undefined
  /** Whether they pressed Continue. */
  readonly goesOn: boolean
}

/** From now on the page's own script answers; gives what was done before, if anything was. */
export function takeOverStart({ documentElement }: Document): EarlyStart | undefined {
  const { dataset } = documentElement
  dataset['live'] = ''
  if (!('started' in dataset)) return undefined
  return { chosen: documentElement.querySelector<HTMLInputElement>('main input:checked')?.value, goesOn: 'goesOn' in dataset }
}
