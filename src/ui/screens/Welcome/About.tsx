import { Disclosure } from '../../components/Disclosure/Disclosure.tsx'
import { useFirstWords } from '../../words.ts'

/** What this guide is, and is not. */
export function About() {
  const { ui } = useFirstWords()
  return (
    <Disclosure summary={ui.aboutHeading}>
      <p>{ui.aboutPurpose}</p>
      <p>{ui.aboutLimits}</p>
    </Disclosure>
  )
}
