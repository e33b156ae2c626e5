import { perModule } from "../../tsup.base.js";

export default perModule();
