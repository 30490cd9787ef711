package attain.publish;

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

/** SHA-256 of files, lower-case hex. */
final class Sha256 {

	private Sha256() {
	}

	static String of(Path file) throws IOException {
		try (OutputStream nowhere = OutputStream.nullOutputStream()) {
			return transfer(file, nowhere);
		}
	}

	static String ofText(String text) {
		return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Copies the file; the hash is that of the bytes that were copied. */
	static String copy(Path from, Path to) throws IOException {
		try (OutputStream target = Files.newOutputStream(to)) {
			return transfer(from, target);
		}
	}

	private static String transfer(Path from, OutputStream to) throws IOException {
		MessageDigest digest = sha256();
		try (InputStream source = new DigestInputStream(Files.newInputStream(from), digest)) {
			byte[] buffer = new byte[1 << 20];
			for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
				to.write(buffer, 0, read);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
