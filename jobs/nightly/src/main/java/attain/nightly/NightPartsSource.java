package attain.nightly;

import java.io.IOException;
import java.sql.SQLException;

/** Reads forms and reference data of an input folder. */
interface NightPartsSource {

	NightParts of(NightRequest request) throws IOException, SQLException;

}
