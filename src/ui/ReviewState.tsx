import { useState } from 'react'
import { reviewLines } from './reviewLines.ts'
import { useCatalogue } from './words.ts'

/** On every page and on paper: how far what it says has been reviewed. */
export function ReviewState() {
  const catalogue = useCatalogue()
  const [today] = useState(() => new Date())
  return reviewLines(catalogue, reviews[catalogue.locale], today).map((line) => <p key={line}>{line}</p>)
}
