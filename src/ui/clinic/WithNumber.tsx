import { PhoneNumber } from './PhoneNumber.tsx'

interface Props {
  /** A text with this number in it. */
  readonly text: string
  readonly number: string
}

/** A text in which a number can be called. */
export function WithNumber({ text, number }: Props) {
  const at = text.lastIndexOf(number)
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <PhoneNumber number={number} />
      {text.slice(at + number.length)}
    </>
  )
}
