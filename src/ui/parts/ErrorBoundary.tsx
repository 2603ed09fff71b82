import { Component, type ReactNode } from 'react'
import { CrashPage } from '#ui/parts/CrashPage.tsx'

type ErrorBoundaryProps = {
  readonly children: ReactNode
  /** A key that saves what is on the tablet, "Exporter". */
  readonly rescue?: ReactNode
  readonly onError?: ((error: unknown) => void) | undefined
}

type Fallen = { readonly error: unknown; readonly fallen: boolean }

/** React has no function for this: the one class of the screens. A bug ends on a page in plain words, never on a white one. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Fallen> {
  override state: Fallen = { error: undefined, fallen: false }

  static getDerivedStateFromError(error: unknown): Fallen {
    return { error, fallen: true }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error)
  }

  override render(): ReactNode {
    if (!this.state.fallen) return this.props.children
    return <CrashPage error={this.state.error} rescue={this.props.rescue} />
  }
}
