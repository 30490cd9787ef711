package attain.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;

/** The custom properties of an .xls file that are texts. */
final class XlsProperties {

	/** A summary is a page of text; what is larger is none. */
	private static final int LARGEST_BYTES = 1 << 20;

	private XlsProperties() {
	}

	/** The properties of a document; a summary that cannot be read says nothing. */
	static Map<String, String> of(DirectoryNode root) {
		try {
			return root.hasEntry(DocumentSummaryInformation.DEFAULT_STREAM_NAME) ? read(root) : Map.of();
		}
		catch (IOException | HPSFException | RuntimeException ex) {
			return Map.of();
		}
	}

	private static Map<String, String> read(DirectoryNode root) throws IOException, HPSFException {
		if (!(root.getEntry(DocumentSummaryInformation.DEFAULT_STREAM_NAME) instanceof DocumentEntry summary)
				|| summary.getSize() > LARGEST_BYTES) {
			return Map.of();
		}
		try (InputStream in = root.createDocumentInputStream(summary)) {
			CustomProperties custom = new DocumentSummaryInformation(new PropertySet(in)).getCustomProperties();
			Map<String, String> texts = new LinkedHashMap<>();
			if (custom != null) {
				custom.nameSet().forEach((name) -> put(texts, name, custom.get(name)));
			}
			return Map.copyOf(texts);
		}
	}

	private static void put(Map<String, String> texts, String name, Object value) {
		if (value instanceof String text) {
			texts.put(name, text);
		}
	}

}
