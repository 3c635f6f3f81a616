import { useMode } from '../mode.ts'

/** A number to call: a link where the device may be a phone, never on a shared one. Read from left to right in every language. */
export function PhoneNumber({ number }: { readonly number: string }) {
  const { isShared } = useMode()
  return <bdi dir="ltr">{isShared ? number : <a href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>{number}</a>}</bdi>
}
