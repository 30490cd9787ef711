package attain.nightly;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Makes sure that one run at a time works on an output folder. The lock is the operating
 * system's: it ends with the process, however that ends, so that a lock file left behind
 * means nothing.
 */
final class OutputLock implements AutoCloseable {

	private final FileChannel channel;

	private OutputLock(FileChannel channel) {
		this.channel = channel;
	}

	/** The lock; empty if another run holds it. */
	static Optional<OutputLock> tryAcquire(Path workFolder) throws IOException {
		FileChannel channel = FileChannel.open(workFolder.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return Optional.of(new OutputLock(channel));
			}
		}
		catch (OverlappingFileLockException ex) {
			// Held by this very process: another run all the same.
		}
		channel.close();
		return Optional.empty();
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
