package attain.grid;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

import org.apache.poi.util.TempFile;

/**
 * A private file for what does not fit in memory. It lies where workbooks spill, has no
 * name once it is open, and is gone with the process at the latest. Not thread-safe,
 * except that several threads may read at once.
 */
public final class ScratchFile implements Closeable {

	private final FileChannel channel;

	private long size;

	private ScratchFile(FileChannel channel) {
		this.channel = channel;
	}

	/** A new, empty file. */
	public static ScratchFile open() throws IOException {
		return new ScratchFile(FileChannel.open(TempFile.createTempFile("attain", ".scratch").toPath(),
				StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
	}

	/** How many bytes were appended. */
	public long size() {
		return this.size;
	}

	/** Appends the first bytes of an array. */
	public void append(byte[] bytes, int length) throws IOException {
		ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
		while (rest.hasRemaining()) {
			this.channel.write(rest, this.size + rest.position());
		}
		this.size += length;
	}

	/**
	 * Fills a stretch of an array with the bytes from a position on.
	 * @throws EOFException if there are not as many
	 */
	public void read(long position, byte[] bytes, int offset, int length) throws IOException {
		ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
		while (rest.hasRemaining()) {
			if (this.channel.read(rest, position + rest.position() - offset) < 0) {
				throw new EOFException("at " + position);
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
