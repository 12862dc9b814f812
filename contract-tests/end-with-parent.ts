// Preloaded into every process the contract tests start: when the parent is gone, however it ended, this one ends too.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
