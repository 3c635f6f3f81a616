import { fill } from '../../locales/say.ts'
import type { SettingsRead } from '../../settings/clinicSettings.ts'
import { Button } from '../components/Button/Button.tsx'
import { PageHeading } from '../components/PageHeading/PageHeading.tsx'
import { useLaterWords, useVoice } from '../words.ts'
import type { Device } from './device.ts'
import styles from './KioskPage.module.css'

interface Props {
  readonly device: Device
  readonly problems: SettingsRead['problems']
  readonly onLeave: () => void
}

/** For staff who gave the PIN: how this device is set, and the ways on. */
export function StaffPage({ device, problems, onLeave }: Props) {
  const { staff } = useLaterWords('device').kiosk
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
        {problems.length === 0 && <li>{staff.noProblems}</li>}
      </ul>
      {problems.length > 0 && (
        <section>
          <h2>{staff.problems}</h2>
          <ul>
            {problems.map(({ field, expected }) => (
              <li key={`${field} ${expected}`}>
                {fill(staff.problem, { field: field === '' ? staff.wholeFile : field, expected: staff.expected[expected] })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.actions}>
        <Button onClick={device.toFirstPage}>{staff.back}</Button>
        <Button kind="lesser" onClick={onLeave}>
          {staff.leave}
        </Button>
      </div>
    </main>
  )
}
