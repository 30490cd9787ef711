package attain.grid;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of an Office Open XML file by name. Names are compared without case and with
 * either slash, as the format demands and writers need.
 * <p>
 * Reads the archive itself instead of through POI's package: that one skips entries it
 * does not like, refuses the strict dialect, and takes its limits from the whole machine.
 */
final class OfficePackage implements Closeable {

	private static final long BUFFER = 1 << 16;

	private final ZipFile zip;

	private final Map<String, ZipEntry> entries;

	private final Limits limits;

	private final PartParser parser;

	private OfficePackage(ZipFile zip, Map<String, ZipEntry> entries, Limits limits) {
		this.zip = zip;
		this.entries = entries;
		this.limits = limits;
		this.parser = new PartParser(limits);
	}

	/**
	 * Opens an archive whose directory breaks no limit.
	 * @throws UnreadableFileException if it does
	 */
	static OfficePackage open(Path file, Limits limits) throws IOException {
		ZipFile zip = new ZipFile(file.toFile());
		try {
			return new OfficePackage(zip, ArchiveDirectory.inspect(zip, limits), limits);
		}
		catch (IOException | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	/** The names of all parts, in lower case and without a leading slash. */
	Set<String> names() {
		return this.entries.keySet();
	}

	boolean has(String part) {
		return this.entries.containsKey(ArchiveDirectory.partName(part));
	}

	/**
	 * @throws UnreadableFileException if there is no such part
	 */
	InputStream stream(String part) throws IOException {
		ZipEntry entry = this.entries.get(ArchiveDirectory.partName(part));
		if (entry == null) {
			throw UnreadableFileException.damaged("part " + part + " is missing");
		}
		InputStream inflated = this.zip.getInputStream(entry);
		if (inflated == null) {
			throw UnreadableFileException.damaged("part " + part + " has no content");
		}
		int buffer = (int) Math.max(1, Math.min(entry.getSize(), BUFFER));
		return new BufferedInputStream(new GuardedStream(inflated, entry, this.limits), buffer);
	}

	/** Bytes of a part, 0 if there is none. */
	long size(String part) {
		ZipEntry entry = this.entries.get(ArchiveDirectory.partName(part));
		return (entry == null) ? 0 : entry.getSize();
	}

	/** Parses a part from end to end, or until the handler has had enough. */
	void parse(String part, PartHandler handler) throws IOException {
		try (InputStream in = stream(part)) {
			parse(in, handler);
		}
	}

	/** Parses what is left of a part. */
	void parse(InputStream part, PartHandler handler) throws IOException {
		this.parser.parse(part, handler);
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
