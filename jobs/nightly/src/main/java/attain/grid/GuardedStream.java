package attain.grid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * The inflated bytes of an entry, held against what the directory says of them: neither
 * more nor fewer, and with the same checksum. Also refuses a stretch without the start of
 * a tag, since an XML parser keeps an attribute in memory as a whole.
 */
final class GuardedStream extends FilterInputStream {

	private final ZipEntry entry;

	private final Limits limits;

	private final CRC32 checksum = new CRC32();

	private long count;

	private long sinceTag;

	GuardedStream(InputStream inflated, ZipEntry entry, Limits limits) {
		super(inflated);
		this.entry = entry;
		this.limits = limits;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		int read = read(one, 0, 1);
		return (read < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int read = super.read(target, offset, length);
		if (read < 0) {
			checkEnd();
			return read;
		}
		this.count += read;
		this.checksum.update(target, offset, read);
		if (this.count > this.entry.getSize()) {
			throw UnreadableFileException.damaged(this.entry.getName() + " is longer than the archive says");
		}
		checkStretch(target, offset, read);
		return read;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void checkEnd() throws IOException {
		if (this.count != this.entry.getSize() || this.checksum.getValue() != this.entry.getCrc()) {
			throw UnreadableFileException.damaged(this.entry.getName() + " is not what the archive says");
		}
	}

	private void checkStretch(byte[] bytes, int offset, int length) throws IOException {
		int last = offset + length - 1;
		while (last >= offset && bytes[last] != '<') {
			last--;
		}
		this.sinceTag = (last < offset) ? this.sinceTag + length : offset + length - 1L - last;
		if (this.sinceTag > this.limits.markupBytes()) {
			throw UnreadableFileException.tooLarge(this.entry.getName() + " has a stretch without tags");
		}
	}

}
