package attain.grid;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the characters of a text file are stored.
 *
 * @param charset the character set
 * @param skip bytes of a byte order mark at the beginning
 */
record TextEncoding(Charset charset, int skip) {

	/** What Vietnamese programs write when they do not write Unicode. */
	private static final Charset VIETNAMESE = Charset.forName("windows-1258");

	private static final int HEAD = 8_192;

	/** Finds the encoding by byte order mark, by NUL bytes, or by trying. */
	static TextEncoding of(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(HEAD);
		}
		if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
			return new TextEncoding(StandardCharsets.UTF_8, 3);
		}
		if (startsWith(head, 0xFF, 0xFE)) {
			return new TextEncoding(StandardCharsets.UTF_16LE, 2);
		}
		if (startsWith(head, 0xFE, 0xFF)) {
			return new TextEncoding(StandardCharsets.UTF_16BE, 2);
		}
		return byNuls(file, head);
	}

	/**
	 * ASCII characters of UTF-16 have a NUL byte, always on the same side, and are two
	 * fifths of any report; NUL bytes elsewhere, or few, mean that the file is no text.
	 */
	private static TextEncoding byNuls(Path file, byte[] head) throws IOException {
		int[] nuls = new int[2];
		for (int index = 0; index < head.length; index++) {
			nuls[index % 2] += (head[index] == 0) ? 1 : 0;
		}
		if (nuls[0] == 0 && nuls[1] == 0) {
			return byTrying(file);
		}
		if (nuls[0] == 0 && nuls[1] * 5 >= head.length) {
			return new TextEncoding(StandardCharsets.UTF_16LE, 0);
		}
		if (nuls[1] == 0 && nuls[0] * 5 >= head.length) {
			return new TextEncoding(StandardCharsets.UTF_16BE, 0);
		}
		throw UnreadableFileException.wrongType("NUL bytes: no text", DelimitedWorkbook.BINARY);
	}

	private static TextEncoding byTrying(Path file) throws IOException {
		TextEncoding unicode = new TextEncoding(StandardCharsets.UTF_8, 0);
		try (Reader reader = unicode.open(file)) {
			char[] buffer = new char[HEAD];
			while (reader.read(buffer) >= 0) {
				continue;
			}
			return unicode;
		}
		catch (CharacterCodingException ex) {
			return new TextEncoding(VIETNAMESE, 0);
		}
	}

	/** Whether the character set was a guess. */
	boolean isGuess() {
		return this.charset.equals(VIETNAMESE);
	}

	/** Opens the text behind the mark; bytes that mean nothing are a failure. */
	BufferedReader open(Path file) throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
		try {
			in.skipNBytes(this.skip);
			return new BufferedReader(new InputStreamReader(in,
					this.charset.newDecoder()
						.onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT)),
					1 << 16);
		}
		catch (IOException ex) {
			in.close();
			throw ex;
		}
	}

	private static boolean startsWith(byte[] head, int... mark) {
		for (int index = 0; index < mark.length; index++) {
			if (index >= head.length || (head[index] & 0xFF) != mark[index]) {
				return false;
			}
		}
		return true;
	}

}
