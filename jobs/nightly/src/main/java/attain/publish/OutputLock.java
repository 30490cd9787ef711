package attain.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes sure that one command at a time changes an output folder; reading it needs no
 * lock. The lock is the operating system's: it ends with the process, however that ends,
 * so that a lock file left behind means nothing. Beside it lies who holds it.
 */
public final class OutputLock implements AutoCloseable {

	/**
	 * Folders locked by this process. On Linux a process loses its lock when it closes
	 * the file a second time, so that it must not even try twice.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path work;

	private final FileChannel channel;

	private OutputLock(Path work, FileChannel channel) {
		this.work = work;
		this.channel = channel;
	}

	/**
	 * The lock of an output folder, which is made if it is not there.
	 * @param command who asks, such as run
	 * @throws OutputBusyException if another command holds it; the message says which
	 */
	public static OutputLock acquire(Path output, String command) throws IOException {
		Path work = PrivateFolder.open(output.resolve(".work")).toRealPath();
		if (!HELD.add(work)) {
			throw new OutputBusyException(output, LockHolder.read(output));
		}
		FileChannel channel = null;
		try {
			channel = FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (channel.tryLock() == null) {
				throw new OutputBusyException(output, LockHolder.read(output));
			}
			LockHolder.here(command).write(work);
			return new OutputLock(work, channel);
		}
		catch (IOException ex) {
			if (channel != null) {
				channel.close();
			}
			HELD.remove(work);
			throw ex;
		}
	}

	@Override
	public void close() throws IOException {
		LockHolder.forget(this.work);
		HELD.remove(this.work);
		this.channel.close();
	}

}
