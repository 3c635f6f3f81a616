import { fill } from '../../locales/say.ts'
import { Button } from '../components/Button/Button.tsx'
import { PageHeading } from '../components/PageHeading/PageHeading.tsx'
import { useSettingsProblems } from '../settings.ts'
import { SettingsProblems } from '../SettingsProblems.tsx'
import { useLaterWords, useVoice } from '../words.ts'
import type { Device } from './device.ts'
import styles from './KioskPage.module.css'

interface Props {
  readonly device: Device
  readonly onLeave: () => void
}

/** For staff who gave the PIN: how this device is set, and the ways on. */
export function StaffPage({ device, onLeave }: Props) {
  const { kiosk, settings } = useLaterWords('device')
  const { staff } = kiosk
  const problems = useSettingsProblems()
  const { plural } = useVoice()
  const { idleSeconds, countdownSeconds } = device.settings
  return (
    <main className={styles.page}>
      <PageHeading title={staff.heading} />
      <ul>
        <li>{staff.mode}</li>
        <li>{fill(staff.version, { version: productVersion })}</li>
        <li>
          {plural(staff.asksAfter, idleSeconds)} {plural(staff.wipesAfter, countdownSeconds)}
        </li>
        {problems.length === 0 && <li>{settings.noProblems}</li>}
      </ul>
      {problems.length > 0 && <SettingsProblems problems={problems} />}
      <div className={styles.actions}>
        <Button onClick={device.toFirstPage}>{staff.back}</Button>
        <Button kind="lesser" onClick={onLeave}>
          {staff.leave}
        </Button>
      </div>
    </main>
  )
}
