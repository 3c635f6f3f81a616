import { Notice } from '../../components/Notice/Notice.tsx'
import { useKept } from '../../keeping.ts'
import { useFirstWords } from '../../words.ts'

/** Where the page was loaded again in mid-journey: says what became of the answers. */
export function WelcomeBack() {
  const { ui } = useFirstWords()
  const { kept } = useKept()
  return kept.kind === 'nothing' && <Notice heading={ui.reloadedHeading}>{ui.reloaded}</Notice>
}
