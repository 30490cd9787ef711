package attain.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of an .xlsx sheet without what stands between the tags of sheetData. Merged
 * blocks come after the rows but have to be known before them; leaving the rows out makes
 * that look cheap. In an encoding where the tags are not found, nothing is left out.
 */
final class WithoutRows extends InputStream {

	private static final byte[] ROWS = "sheetData".getBytes(StandardCharsets.US_ASCII);

	private final InputStream sheet;

	private final byte[] buffer = new byte[1 << 16];

	private int position;

	private int limit;

	/** The name of the tag being read, with the slash of an end tag. */
	private final byte[] tag = new byte[64];

	/** Length of that name, -1 outside of a name. */
	private int tagLength = -1;

	private boolean opening;

	private boolean leavingOut;

	private byte before;

	private byte[] pending = new byte[0];

	WithoutRows(InputStream sheet) {
		this.sheet = sheet;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int written = takePending(target, offset, length);
		while (written == 0) {
			if (this.position == this.limit && !refill()) {
				return -1;
			}
			while (this.position < this.limit && written < length && this.pending.length == 0) {
				if (this.leavingOut && this.tagLength < 0 && !skipToTag()) {
					break;
				}
				byte next = this.buffer[this.position++];
				if (!this.leavingOut) {
					target[offset + written++] = next;
				}
				if (next == '<' || this.tagLength >= 0 || this.opening) {
					follow(next);
				}
			}
			if (written == 0) {
				written = takePending(target, offset, length);
			}
		}
		return written;
	}

	/** Goes to the next tag; whether there is one in the buffer. */
	private boolean skipToTag() {
		int at = this.position;
		while (at < this.limit && this.buffer[at] != '<') {
			at++;
		}
		this.position = at;
		return at < this.limit;
	}

	private boolean refill() throws IOException {
		this.position = 0;
		this.limit = Math.max(0, this.sheet.read(this.buffer, 0, this.buffer.length));
		return this.limit > 0;
	}

	private int takePending(byte[] target, int offset, int length) {
		int taken = Math.min(length, this.pending.length);
		System.arraycopy(this.pending, 0, target, offset, taken);
		this.pending = Arrays.copyOfRange(this.pending, taken, this.pending.length);
		return taken;
	}

	private void follow(byte next) {
		if (next == '<') {
			this.tagLength = 0;
		}
		else if (this.opening) {
			followOpening(next);
		}
		else if (this.leavingOut && this.tagLength == 0 && next != '/') {
			this.tagLength = -1;
		}
		else if (next == '>' || next <= ' ' && next >= 0 || next == '/' && this.tagLength > 0) {
			finishName(next);
		}
		else {
			this.tagLength = (this.tagLength < this.tag.length) ? keep(next) : -1;
		}
	}

	private int keep(byte next) {
		this.tag[this.tagLength] = next;
		return this.tagLength + 1;
	}

	private void finishName(byte next) {
		boolean end = this.tagLength > 0 && this.tag[0] == '/';
		boolean rows = isRows();
		if (rows && end && this.leavingOut) {
			String name = new String(this.tag, 0, this.tagLength, StandardCharsets.ISO_8859_1);
			this.pending = ("<" + name + (char) next).getBytes(StandardCharsets.ISO_8859_1);
			this.leavingOut = false;
		}
		this.tagLength = -1;
		if (rows && !end && !this.leavingOut) {
			this.opening = true;
			followOpening(next);
		}
	}

	private void followOpening(byte next) {
		if (next == '>') {
			this.opening = false;
			this.leavingOut = this.before != '/';
		}
		this.before = next;
	}

	/** Whether the name, without slash and prefix, is that of the rows. */
	private boolean isRows() {
		int start = this.tagLength - ROWS.length;
		if (start < 0 || !Arrays.equals(this.tag, start, this.tagLength, ROWS, 0, ROWS.length)) {
			return false;
		}
		return start == 0 || this.tag[start - 1] == '/' || this.tag[start - 1] == ':';
	}

}
