package attain.annual;

import java.math.BigInteger;

import attain.publish.DataOrigin;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The A4 pages of a document: margins as decree 30/2020/NĐ-CP asks, the number in the
 * middle above from the second page on, the notice of samples on each.
 */
final class WordPages {

	private static final int SHORT_SIDE = 11906;

	private static final int LONG_SIDE = 16838;

	private static final int NOTICE_SIZE = 11;

	private static final int NUMBER_SIZE = 13;

	private final XWPFDocument document;

	private final boolean isIllustrative;

	WordPages(XWPFDocument document, boolean isIllustrative) {
		this.document = document;
		this.isIllustrative = isIllustrative;
	}

	/** Sets fonts, language and what stands above each page. */
	void prepare() {
		XWPFStyles styles = this.document.createStyles();
		CTFonts fonts = CTFonts.Factory.newInstance();
		fonts.setAscii(WordText.FONT);
		fonts.setHAnsi(WordText.FONT);
		fonts.setCs(WordText.FONT);
		fonts.setEastAsia(WordText.FONT);
		styles.setDefaultFonts(fonts);
		styles.setSpellingLanguage("vi-VN");
		writeNotice(this.document.createHeader(HeaderFooterType.FIRST));
		XWPFHeader header = this.document.createHeader(HeaderFooterType.DEFAULT);
		XWPFParagraph number = header.createParagraph();
		number.setAlignment(ParagraphAlignment.CENTER);
		number.getCTP().addNewFldSimple().setInstr("PAGE");
		XWPFRun shown = number.createRun();
		shown.setFontSize(NUMBER_SIZE);
		writeNotice(header);
	}

	/**
	 * What has been written so far stands on upright pages, what follows on broad ones.
	 */
	void turnBroad() {
		CTSectPr broad = this.document.getDocument().getBody().getSectPr();
		setMargins(broad, 3 * WordText.CENTIMETRE, 2 * WordText.CENTIMETRE);
		CTSectPr upright = (CTSectPr) broad.copy();
		setSize(upright, SHORT_SIDE, LONG_SIDE, STPageOrientation.PORTRAIT);
		XWPFParagraph last = this.document.createParagraph();
		last.setSpacingAfter(0);
		last.getCTPPr().addNewSectPr().set(upright);
		setMargins(broad, 2 * WordText.CENTIMETRE, 2 * WordText.CENTIMETRE);
		setSize(broad, LONG_SIDE, SHORT_SIDE, STPageOrientation.LANDSCAPE);
		if (broad.isSetTitlePg()) {
			broad.unsetTitlePg();
		}
	}

	private void writeNotice(XWPFHeader header) {
		if (this.isIllustrative) {
			XWPFParagraph paragraph = header.createParagraph();
			XWPFRun notice = new WordText(paragraph).centred(DataOrigin.NOTICE, NOTICE_SIZE);
			notice.setBold(true);
			notice.setColor("C00000");
			paragraph.setSpacingAfter(NOTICE_SIZE * 10);
		}
		else if (header.getParagraphs().isEmpty()) {
			header.createParagraph();
		}
	}

	private static void setSize(CTSectPr section, int width, int height, STPageOrientation.Enum orientation) {
		CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
		size.setW(BigInteger.valueOf(width));
		size.setH(BigInteger.valueOf(height));
		size.setOrient(orientation);
	}

	private static void setMargins(CTSectPr section, int left, int others) {
		CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
		margins.setLeft(BigInteger.valueOf(left));
		margins.setRight(BigInteger.valueOf(others * 3L / 4));
		margins.setTop(BigInteger.valueOf(others));
		margins.setBottom(BigInteger.valueOf(others));
		margins.setHeader(BigInteger.valueOf(WordText.CENTIMETRE));
		margins.setFooter(BigInteger.valueOf(WordText.CENTIMETRE));
		margins.setGutter(BigInteger.ZERO);
	}

}
