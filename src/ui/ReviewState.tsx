import { useState } from 'react'
import { reviewLines } from './reviewLines.ts'
import { useFirstWords } from './words.ts'

/** On every page and on paper: how far what it says has been reviewed. */
export function ReviewState() {
  const catalogue = useFirstWords()
  const [today] = useState(() => new Date())
  return reviewLines(catalogue, reviews[catalogue.locale], today).map((line) => <p key={line}>{line}</p>)
}
