import { useState } from 'react'
import type { ClinicSettings } from '../../settings/clinicSettings.ts'
import { inProduct } from '../../record/inProduct.ts'
import styles from './ClinicMark.module.css'

/** A picture is in the settings themselves, or a file of the product's own folder. */
const addressOf = (image: string) => (image.startsWith('data:') ? image : inProduct(image, document))

/** The clinic's picture and name. A picture that cannot be had leaves the words that stand for it. */
export function ClinicMark({ name, logo }: Pick<ClinicSettings, 'name' | 'logo'>) {
  const [failed, setFailed] = useState<string>()
  const isShown = logo && failed !== logo.image
  const words = name ?? (isShown ? undefined : logo?.alt)
  return (
    <div className={styles.mark} translate="no">
      {isShown && <img className={styles.logo} src={addressOf(logo.image)} alt={logo.alt === name ? '' : logo.alt} onError={() => setFailed(logo.image)} />}
      {words && <bdi>{words}</bdi>}
    </div>
  )
}
