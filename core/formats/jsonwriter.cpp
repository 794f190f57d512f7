#include "formats/jsonwriter.h"
