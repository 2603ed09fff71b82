export const launchArguments: readonly string[]
