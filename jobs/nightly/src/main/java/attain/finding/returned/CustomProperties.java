package attain.finding.returned;

import java.util.List;

import attain.finding.Origin;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/** Writes into a workbook what it says of itself. Other custom properties stay. */
public final class CustomProperties {

	private CustomProperties() {
	}

	/** Sets the properties of an origin, and removes those that it leaves unsaid. */
	public static void write(Workbook workbook, Origin origin) {
		if (workbook instanceof HSSFWorkbook old) {
			writeOld(old, origin);
		}
		else if (workbook instanceof SXSSFWorkbook streamed) {
			write(streamed.getXSSFWorkbook(), origin);
		}
		else if (workbook instanceof XSSFWorkbook book) {
			POIXMLProperties.CustomProperties custom = book.getProperties().getCustomProperties();
			origin.forEach((name, value) -> put(custom, name, value));
		}
	}

	private static void put(POIXMLProperties.CustomProperties custom, String name, String value) {
		List<CTProperty> properties = custom.getUnderlyingProperties().getPropertyList();
		properties.removeIf((property) -> name.equals(property.getName()));
		if (!value.isEmpty()) {
			custom.addProperty(name, value);
		}
	}

	private static void writeOld(HSSFWorkbook workbook, Origin origin) {
		workbook.createInformationProperties();
		DocumentSummaryInformation summary = workbook.getDocumentSummaryInformation();
		org.apache.poi.hpsf.CustomProperties kept = summary.getCustomProperties();
		if (kept == null) {
			kept = new org.apache.poi.hpsf.CustomProperties();
			kept.setCodepage(CodePageUtil.CP_UNICODE);
		}
		else {
			// What is set replaces nothing: a name that is left out would stay.
			summary.removeCustomProperties();
		}
		fill(kept, origin);
		summary.setCustomProperties(kept);
	}

	private static void fill(org.apache.poi.hpsf.CustomProperties kept, Origin origin) {
		origin.forEach((name, value) -> {
			kept.remove(name);
			if (!value.isEmpty()) {
				kept.put(name, value);
			}
		});
	}

}
