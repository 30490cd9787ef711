package attain.annual;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;

/**
 * Office files whose bytes depend on what they say alone: POI stamps the parts of a
 * package, and those of workbooks inside it, with the clock.
 *
 * @param day the day that every stamp tells instead
 */
record SteadyPackage(LocalDate day) {

	/** The file; its properties say what it is and that it was made on the day. */
	byte[] bytes(POIXMLDocument document, String title) throws IOException {
		describe(document, title);
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		document.write(written);
		return steady(written.toByteArray());
	}

	/** Says in the properties what the document is and on which day it was made. */
	void describe(POIXMLDocument document, String title) {
		POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
		Optional<Date> stamp = Optional.of(Date.from(moment().toInstant(ZoneOffset.UTC)));
		properties.setTitle(title);
		properties.setCreator("Attain");
		properties.setCreated(stamp);
		properties.setModified(stamp);
	}

	private byte[] steady(byte[] archive) throws IOException {
		ByteArrayOutputStream target = new ByteArrayOutputStream(archive.length);
		try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(archive));
				ZipOutputStream zip = new ZipOutputStream(target)) {
			for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
				byte[] content = source.readAllBytes();
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(moment());
				zip.putNextEntry(copy);
				zip.write(entry.getName().endsWith(".xlsx") ? steady(content) : content);
				zip.closeEntry();
			}
		}
		return target.toByteArray();
	}

	private LocalDateTime moment() {
		return this.day.atTime(LocalTime.NOON);
	}

}
