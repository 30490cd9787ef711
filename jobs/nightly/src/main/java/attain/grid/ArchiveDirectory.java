package attain.grid;

import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A look at the directory of an archive before anything is inflated. What the directory
 * says of sizes is held against the truth by {@link GuardedStream}. The JDK refuses
 * encrypted entries by itself.
 */
final class ArchiveDirectory {

	private static final Pattern NESTED = Pattern.compile(".*\\.(zip|7z|rar|gz|xz|bz2|tar|jar|xlsx|xlsm|docx|pptx)");

	/** Objects put into a sheet or a chart live here; they are never opened. */
	private static final Pattern EMBEDDED = Pattern.compile("(.*/)?embeddings/.*");

	private static final String UNPACKED = "nội dung giải nén (unpacked content)";

	private ArchiveDirectory() {
	}

	/**
	 * The entries by part name.
	 * @throws UnreadableFileException if there are too many, too large, twice the same or
	 * archives among them
	 */
	static Map<String, ZipEntry> inspect(ZipFile zip, Limits limits) throws UnreadableFileException {
		if (zip.size() > limits.entries()) {
			throw UnreadableFileException.tooLarge(zip.size() + " entries in the archive", UNPACKED);
		}
		Map<String, ZipEntry> entries = new LinkedHashMap<>();
		long total = 0;
		for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements();) {
			ZipEntry entry = each.nextElement();
			if (entry.isDirectory()) {
				continue;
			}
			total += inspect(entry, limits);
			if (entries.put(partName(entry.getName()), entry) != null) {
				throw UnreadableFileException.damaged("entry " + entry.getName() + " twice in the archive");
			}
		}
		if (total > limits.archiveBytes()) {
			throw UnreadableFileException.tooLarge("the archive inflates to " + total + " bytes", UNPACKED);
		}
		return entries;
	}

	private static long inspect(ZipEntry entry, Limits limits) throws UnreadableFileException {
		long size = entry.getSize();
		long packed = Math.max(1, entry.getCompressedSize());
		if (size < 0 || size > limits.entryBytes()) {
			throw UnreadableFileException.tooLarge(entry.getName() + " inflates to " + size + " bytes", UNPACKED);
		}
		if (size > limits.ratioGraceBytes() && size / packed > limits.ratio()) {
			throw UnreadableFileException.tooLarge(entry.getName() + " is packed " + size / packed + " to 1", UNPACKED);
		}
		String name = partName(entry.getName());
		if (NESTED.matcher(name).matches() && !EMBEDDED.matcher(name).matches()) {
			throw UnreadableFileException.damaged("archive " + entry.getName() + " inside the archive");
		}
		return size;
	}

	/** A name as parts are compared: lower case, forward slashes, none in front. */
	static String partName(String name) {
		String slashed = name.replace('\\', '/');
		return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
	}

}
