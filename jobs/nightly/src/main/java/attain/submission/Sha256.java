package attain.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hex, 64 characters. */
public final class Sha256 {

	private static final int BLOCK = 1 << 16;

	private Sha256() {
	}

	/** The hash of a text in UTF-8. */
	public static String of(String text) {
		return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** The hash of a file's bytes as they are now. */
	public static String of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return copy(in, OutputStream.nullOutputStream());
		}
	}

	/** Copies a stream to its end and says the hash of the bytes that were copied. */
	static String copy(InputStream from, OutputStream to) throws IOException {
		MessageDigest digest = digest();
		DigestInputStream in = new DigestInputStream(from, digest);
		byte[] block = new byte[BLOCK];
		for (int read = in.read(block); read >= 0; read = in.read(block)) {
			to.write(block, 0, read);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
