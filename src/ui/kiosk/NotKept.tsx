import { Notice } from '../components/Notice/Notice.tsx'
import { useLaterWords } from '../words.ts'

/** What becomes of answers on a shared device. */
export function NotKept() {
  const { kiosk } = useLaterWords('device')
  return <Notice heading={kiosk.privateHeading}>{kiosk.private}</Notice>
}
