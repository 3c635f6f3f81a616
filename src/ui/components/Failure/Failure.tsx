import { Component } from 'react'
import type { ContextType, ReactNode } from 'react'
import type { FirstUiWords } from '../../../locales/uiWords.ts'
import { KioskContext } from '../../kiosk/kioskContext.ts'
import { Button } from '../Button/Button.tsx'

interface Props {
  readonly ui: FirstUiWords
  readonly children: ReactNode
  /** Of the page that says it. */
  readonly className?: string | undefined
}

/** Whatever goes wrong below it ends in a calm page with a way on, not in a blank one. */
export class Failure extends Component<Props, { hasFailed: boolean }> {
  static override contextType = KioskContext
  declare context: ContextType<typeof KioskContext>
  override state = { hasFailed: false }

  static getDerivedStateFromError = () => ({ hasFailed: true })

  override componentDidCatch() {
    this.context.failed?.wipe()
  }

  override render() {
    const { ui, children, className } = this.props
    const { failed } = this.context
    if (!this.state.hasFailed) return children
    return (
      <div className={className}>
        <h1>{ui.failedTitle}</h1>
        {failed ? (
          failed.wayOn
        ) : (
          <>
            <p>{ui.failed}</p>
            <Button onClick={() => window.location.reload()}>{ui.loadAgain}</Button>
          </>
        )}
      </div>
    )
  }
}
