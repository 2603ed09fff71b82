export const leftOutByPlaywright: readonly string[]
export const launchArguments: readonly string[]
