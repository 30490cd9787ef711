package attain.grid;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx file written part by part, so that any of them can be wrong. */
final class RawBook {

	static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	RawBook() {
		part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
		relations("_rels/.rels", relation("rId1", "officeDocument", "xl/workbook.xml"));
		part("xl/workbook.xml", workbook("", "<sheet name=\"Biểu 01\" sheetId=\"1\" r:id=\"rId1\"/>"));
		relations("xl/_rels/workbook.xml.rels", relation("rId1", "worksheet", "worksheets/sheet1.xml")
				+ relation("rId2", "styles", "styles.xml") + relation("rId3", "sharedStrings", "sharedStrings.xml"));
		part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"/>");
		part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"><si><t>Lộc Bình</t></si></sst>");
		sheet("<sheetData/>");
	}

	static String workbook(String properties, String sheets) {
		return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><workbookPr " + properties + "/><sheets>"
				+ sheets + "</sheets></workbook>";
	}

	static String relation(String id, String kind, String target) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
	}

	RawBook relations(String name, String relations) {
		return part(name, "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
				+ relations + "</Relationships>");
	}

	RawBook rows(String rows) {
		return sheet("<sheetData>" + rows + "</sheetData>");
	}

	RawBook sheet(String content) {
		return part("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
	}

	/**
	 * @param cellFormats the xf elements, the first of which is the one of cells without
	 */
	RawBook styles(String codes, String fonts, String cellFormats) {
		return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + codes + "</numFmts><fonts>"
				+ fonts + "</fonts><cellXfs>" + cellFormats + "</cellXfs></styleSheet>");
	}

	RawBook part(String name, String content) {
		this.parts.put(name, content.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	RawBook without(String name) {
		this.parts.remove(name);
		return this;
	}

	Path write(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return file;
	}

}
