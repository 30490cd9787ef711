package attain.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** POI's event model with the handler that it brings, as its documentation shows. */
public final class EventPeer {

	private EventPeer() {
	}

	/** Prints how many cells there are, and how many characters they hold. */
	public static void main(String[] args)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		System.out.println(count(Path.of(args[0])));
	}

	static CellCount count(Path path)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		CellCount count = new CellCount();
		try (OPCPackage file = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
			XSSFReader reader = new XSSFReader(file);
			ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(file);
			for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext();) {
				try (InputStream sheet = sheets.next()) {
					XMLReader xml = XMLHelper.newXMLReader();
					xml.setContentHandler(
							new XSSFSheetXMLHandler(reader.getStylesTable(), texts, new Counting(count), false));
					xml.parse(new InputSource(sheet));
				}
			}
		}
		return count;
	}

	private record Counting(CellCount count) implements XSSFSheetXMLHandler.SheetContentsHandler {

		@Override
		public void startRow(int row) {
		}

		@Override
		public void endRow(int row) {
		}

		@Override
		public void cell(String reference, @Nullable String text, @Nullable XSSFComment comment) {
			this.count.add(text);
		}

	}

}
