Platform.prepareStreams()
Platform.exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
