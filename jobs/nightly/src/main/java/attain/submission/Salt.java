package attain.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * The secret of an archive, with which the keys of persons and enterprises are hashed. It
 * is made when it is first needed and never changes: with another one, nobody could tell
 * that an enterprise of this month is that of the month before. Safe for many threads.
 */
public final class Salt {

	private static final String METHOD = "HmacSHA256";

	private static final int BYTES = 32;

	private static final int LETTERS = 32;

	private final Path file;

	private byte @Nullable [] secret;

	private Salt(Path file) {
		this.file = file;
	}

	/** The salt of an archive, whether it is made yet or not. */
	public static Salt of(Path archive) {
		return new Salt(archive.resolve("salt"));
	}

	/**
	 * The first 32 hex letters of the HMAC-SHA256 of a key.
	 * @throws UncheckedIOException if the salt can neither be read nor made
	 */
	public String hash(String key) {
		try {
			Mac mac = Mac.getInstance(METHOD);
			mac.init(new SecretKeySpec(secret(), METHOD));
			return HexFormat.of().formatHex(mac.doFinal(key.getBytes(StandardCharsets.UTF_8))).substring(0, LETTERS);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("every Java has " + METHOD, ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private synchronized byte[] secret() throws IOException {
		if (this.secret == null) {
			if (!Files.exists(this.file)) {
				make();
			}
			String text = Files.readString(this.file).strip();
			if (!text.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
				throw new IOException(("%s bị hỏng: hãy lấy lại tệp từ bản sao lưu (this salt is damaged: "
						+ "restore the file from a backup)")
					.formatted(this.file));
			}
			this.secret = HexFormat.of().parseHex(text);
		}
		return this.secret;
	}

	/** Whole and on the disk before anything is hashed with it. */
	private void make() throws IOException {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		Path unfinished = Files.createTempFile(this.file.toAbsolutePath().getParent(), ".incoming-", ".salt");
		if (Files.getFileStore(unfinished).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
		}
		try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap((HexFormat.of().formatHex(random) + "\n").getBytes(StandardCharsets.UTF_8)));
			channel.force(true);
		}
		Files.move(unfinished, this.file, StandardCopyOption.ATOMIC_MOVE);
		Archive.syncFolder(this.file.toAbsolutePath().getParent());
	}

}
