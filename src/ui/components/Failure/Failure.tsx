import { Component } from 'react'
import type { ReactNode } from 'react'
import type { UiWords } from '../../../locales/uiWords.ts'
import { Button } from '../Button/Button.tsx'

interface Props {
  readonly ui: UiWords
  readonly children: ReactNode
}

/** Whatever goes wrong below it ends in a calm page with a way on, not in a blank one. */
export class Failure extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError = () => ({ hasFailed: true })

  override render() {
    const { ui, children } = this.props
    if (!this.state.hasFailed) return children
    return (
      <>
        <h1>{ui.failedTitle}</h1>
        <p>{ui.failed}</p>
        <Button onClick={() => window.location.reload()}>{ui.loadAgain}</Button>
      </>
    )
  }
}
