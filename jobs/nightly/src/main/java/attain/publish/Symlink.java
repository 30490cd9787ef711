package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Relative symlinks that are there in one step or not at all. */
final class Symlink {

	private Symlink() {
	}

	/**
	 * The link points at the target, whatever it pointed at before; no reader finds it
	 * missing at any moment.
	 * @throws CannotPublishException if the file system has no symlinks, or the name is
	 * taken by something that is not one
	 */
	static void swap(Path link, Path target) throws IOException {
		refuseForeign(link);
		Path fresh = link.resolveSibling("." + link.getFileName() + ".new");
		Files.deleteIfExists(fresh);
		create(fresh, target);
		Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** As {@link #swap}, but nothing is written if the link already points there. */
	static void keep(Path link, Path target) throws IOException {
		if (!Files.isSymbolicLink(link) || !Files.readSymbolicLink(link).equals(target)) {
			swap(link, target);
		}
	}

	private static void create(Path link, Path target) throws IOException {
		try {
			Files.createSymbolicLink(link, target);
		}
		catch (UnsupportedOperationException | IOException ex) {
			throw new CannotPublishException("""
					Không tạo được liên kết tượng trưng trong %s, nên không công bố được. \
					Hãy dùng --output trên một ổ đĩa có symlink (ext4, xfs, btrfs, apfs).
					[No symbolic link can be made in %s, so nothing was published. \
					Point --output at a disk that has them.] (%s)""".formatted(link.getParent(), link.getParent(),
					ex.getMessage()), ex);
		}
	}

	private static void refuseForeign(Path link) throws CannotPublishException {
		if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
			throw new CannotPublishException("""
					%s không phải liên kết do Attain tạo: hãy chuyển nó đi nơi khác rồi chạy lại.
					[%s is not a link made by Attain: move it away and run again.]""".formatted(link, link));
		}
	}

}
